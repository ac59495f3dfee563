package org.sayso.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses requests that name a foreign host (DNS rebinding: a page elsewhere that points its own
/// name at this machine), and changes that another site asks for.
final class HostGuard extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Pattern IP = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+\\]");
  private final Access access;
  private final Set<String> ours = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));

  HostGuard(Access access) {
    this.access = access;
    ours.add(access.address().toLowerCase(Locale.ROOT));
    if (!access.loopback()) {
      try {
        InetAddress local = InetAddress.getLocalHost();
        ours.add(local.getHostName().toLowerCase(Locale.ROOT));
        ours.add(local.getCanonicalHostName().toLowerCase(Locale.ROOT));
      } catch (UnknownHostException nameless) {
        logger.debug("this machine has no name of its own", nameless);
      }
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String host = host(request.getHeader("Host"));
    if (!isOurs(host)) {
      refuse(response, 421, "This server does not answer for that host name.");
    } else if (!READING.contains(request.getMethod()) && isForeign(request)) {
      refuse(response, 403, "Another site asked for this change; it was not made.");
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isOurs(String host) {
    return ours.contains(host) || (!access.loopback() && IP.matcher(host).matches());
  }

  private static boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && (site.equals("cross-site") || site.equals("same-site"))) {
      return true;
    }
    String origin = request.getHeader("Origin");
    return origin != null
        && !origin
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^https?://", "")
            .equals(authority(request));
  }

  private static String authority(HttpServletRequest request) {
    String host = request.getHeader("Host");
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }

  private static String host(@Nullable String header) {
    return header == null ? "" : header.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
  }

  private static void refuse(HttpServletResponse response, int status, String reason)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json");
    String body = "{\"status\":" + status + ",\"title\":\"Refused\",\"detail\":\"" + reason + "\"}";
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
