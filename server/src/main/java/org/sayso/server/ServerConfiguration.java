package org.sayso.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.Ordered;

/// What the server is made of.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
class ServerConfiguration {
  /// The templates were compiled with the module.
  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(ContentType.Html);
  }

  @Bean
  FilterRegistrationBean<HostGuard> hostGuard(Access access) {
    var registration = new FilterRegistrationBean<>(new HostGuard(access));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }
}
