package org.sayso.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/// What went wrong, as a page for people and as a problem (RFC 9457) for programs; never a stack
/// trace.
@RestControllerAdvice
public class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int LONGEST_HEADER = 300;
  private final Pages pages;

  Failures(Pages pages) {
    this.pages = pages;
  }

  /// What the error page says.
  public record Failure(int status, String title, String detail) {
    public Failure {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(detail, "detail");
    }
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<?> failed(Exception exception, HttpServletRequest request) {
    Failure failure = describe(exception);
    if (failure.status() >= 500) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
    }
    if (request.getRequestURI().startsWith("/api/")) {
      ProblemDetail problem =
          ProblemDetail.forStatusAndDetail(
              HttpStatusCode.valueOf(failure.status()), failure.detail());
      problem.setTitle(failure.title());
      return ResponseEntity.status(failure.status())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem);
    }
    if (Pages.wantsPart(request)) {
      return ResponseEntity.status(failure.status())
          .header("X-Reason", header(failure.detail()))
          .build();
    }
    return pages.page(
        HttpStatusCode.valueOf(failure.status()), request, "", failure.title(), "failure", failure);
  }

  private static Failure describe(Exception exception) {
    return switch (exception) {
      case NotFoundException missing -> failure(HttpStatus.NOT_FOUND, missing.getMessage());
      case IllegalArgumentException bad -> failure(HttpStatus.BAD_REQUEST, bad.getMessage());
      case StoreException store -> failure(HttpStatus.SERVICE_UNAVAILABLE, store.getMessage());
      case MultipartException _ ->
          failure(
              HttpStatus.CONTENT_TOO_LARGE,
              "The upload is too large or broken: at most 256 MB for each file and 512 MB in all. Use"
                  + " sayso ingest for more.");
      case HttpMessageNotReadableException unreadable ->
          failure(
              HttpStatus.BAD_REQUEST,
              unreadable.getMostSpecificCause() instanceof IllegalArgumentException bad
                  ? bad.getMessage()
                  : "The body is not the JSON that is expected here; /api/openapi.json describes it.");
      case ErrorResponse known -> {
        HttpStatusCode status = known.getStatusCode();
        String title =
            Optional.ofNullable(HttpStatus.resolve(status.value()))
                .map(HttpStatus::getReasonPhrase)
                .orElse("Error");
        String detail = Objects.requireNonNullElse(known.getBody().getDetail(), title);
        yield new Failure(
            status.value(), title, status.value() == 404 ? "There is no such page." : detail);
      }
      default ->
          failure(
              HttpStatus.INTERNAL_SERVER_ERROR,
              "Something in Sayso failed; the server's log says what. What was done is kept.");
    };
  }

  private static Failure failure(HttpStatus status, @Nullable String detail) {
    return new Failure(
        status.value(), status.getReasonPhrase(), Objects.requireNonNullElse(detail, ""));
  }

  /// Header values hold Latin letters in one line only.
  private static String header(String text) {
    String plain = text.replaceAll("[^\\x20-\\x7e]", " ");
    return plain.length() <= LONGEST_HEADER ? plain : plain.substring(0, LONGEST_HEADER);
  }
}
