package org.sayso.server;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Headers, forgery tokens and, beyond this machine, the login.
@Configuration(proxyBeanMethods = false)
class SecuritySetup {
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action"
          + " 'self'; frame-ancestors 'none'";

  @Bean
  SecurityFilterChain security(HttpSecurity http, Access access) throws Exception {
    http.headers(headers ->
        headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
            .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
    // Programs have no form to carry a token; HostGuard refuses what other sites send, and the API
    // takes changes as JSON only, which no foreign form can send.
    http.csrf(csrf ->
        csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
            .ignoringRequestMatchers("/api/**"));
    http.requestCache(cache -> cache.disable());
    if (access.password().isPresent()) {
      login(http);
    } else {
      http.sessionManagement(
              sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
          .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    }
    return http.build();
  }

  private static void login(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/login", "/assets/**", "/webjars/**", "/actuator/health")
                .permitAll()
                .anyRequest()
                .authenticated())
        .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/", true).permitAll())
        .httpBasic(Customizer.withDefaults())
        .logout(logout -> logout.logoutSuccessUrl("/login"));
  }

  /// The one user; nobody at all where no login is asked for.
  @Bean
  UserDetailsService users(Access access) {
    InMemoryUserDetailsManager users = new InMemoryUserDetailsManager();
    PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    access
        .password()
        .ifPresent(password ->
            users.createUser(
                User.withUsername(Access.USER)
                    .password(encoder.encode(password))
                    .roles("USER")
                    .build()));
    return users;
  }
}
