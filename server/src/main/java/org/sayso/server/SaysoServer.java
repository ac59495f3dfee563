package org.sayso.server;

import java.net.BindException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.StoreException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The running pages and REST API of one project.
public final class SaysoServer implements AutoCloseable {
  private static final int PASSWORD_BYTES = 15;
  private final ConfigurableApplicationContext context;
  private final Options options;
  private final Access access;

  private SaysoServer(ConfigurableApplicationContext context, Options options, Access access) {
    this.context = context;
    this.options = options;
    this.access = access;
  }

  /// Starts to serve `workplace` and returns when it does. The workplace stays the caller's to
  /// close, after [#stop].
  ///
  /// @throws StoreException when the address or port cannot be had
  public static SaysoServer start(Workplace workplace, Options options) {
    boolean loopback = options.isLoopback();
    Optional<String> password =
        loopback ? Optional.empty() : options.password().or(() -> Optional.of(madeUpPassword()));
    Access access = new Access(options.address(), loopback, options.person(), password);
    SpringApplication application = new SpringApplication(ServerConfiguration.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setLazyInitialization(true);
    // Logging is set up before anything else, so these cannot wait for the initializer.
    application.setDefaultProperties(
        Map.of(
            "logging.level.root",
            "warn",
            "logging.level.org.springframework.boot.diagnostics",
            "off"));
    application.addInitializers(made -> {
      made.getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("sayso", settings(options)));
      made.getBeanFactory().registerSingleton("workplace", workplace);
      made.getBeanFactory().registerSingleton("access", access);
    });
    try {
      return new SaysoServer(application.run(), options, access);
    } catch (RuntimeException e) {
      if (isAboutThePort(e)) {
        throw new StoreException(
            "cannot serve on "
                + options.address()
                + ":"
                + options.port()
                + " (it is taken, or not ours): choose another with --port, or 0 for a free one",
            e);
      }
      throw e;
    }
  }

  private static boolean isAboutThePort(RuntimeException failure) {
    return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> cause instanceof WebServerException || cause instanceof BindException);
  }

  private static Map<String, Object> settings(Options options) {
    return Map.ofEntries(
        Map.entry("server.port", options.port()),
        Map.entry("server.address", options.address()),
        Map.entry("server.servlet.session.cookie.same-site", "strict"),
        Map.entry("spring.jmx.enabled", false),
        Map.entry("spring.main.web-application-type", "servlet"),
        Map.entry("spring.servlet.multipart.max-file-size", "256MB"),
        Map.entry("spring.servlet.multipart.max-request-size", "512MB"),
        Map.entry("spring.servlet.multipart.file-size-threshold", "1MB"),
        Map.entry("server.tomcat.max-part-count", 2_000),
        Map.entry("spring.web.resources.cache.cachecontrol.no-cache", true),
        Map.entry("spring.web.error.include-stacktrace", "never"),
        Map.entry("spring.web.error.include-message", "never"),
        Map.entry("springdoc.api-docs.path", "/api/openapi.json"),
        Map.entry("springdoc.paths-to-match", "/api/**"),
        Map.entry("springdoc.swagger-ui.enabled", false),
        Map.entry("management.endpoints.web.exposure.include", "health"));
  }

  private static String madeUpPassword() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// Where the first page is.
  public String url() {
    String host =
        options.address().contains(":") ? "[" + options.address() + "]" : options.address();
    return "http://" + host + ":" + port() + "/";
  }

  /// The port that is listened on.
  public int port() {
    if (context instanceof ServletWebServerApplicationContext web && web.getWebServer() != null) {
      return web.getWebServer().getPort();
    }
    return options.port();
  }

  /// The password of the user [Access#USER]; empty where no login is asked for.
  public Optional<String> password() {
    return access.password();
  }

  /// Ends the serving; what is being taken in goes on to the next whole document. Does nothing the
  /// second time.
  public void stop() {
    context.close();
  }

  @Override
  public void close() {
    stop();
  }
}
