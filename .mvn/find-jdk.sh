# Finds a JDK that Sayso can be built and run with. Sourced by mvnw and sayso: the one place that knows how.
#
# find_jdk prints the home of the first JDK of release 25 or newer among JAVA_HOME, the java on the PATH
# and the usual folders; with none it says how to get one and returns 3.

SAYSO_JDK_RELEASE=25

# jdk_release HOME: prints the feature release (25) of the JDK there, nothing if there is none.
jdk_release() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  jdk_version=
  if [ -r "$1/release" ]; then
    while IFS='=' read -r jdk_key jdk_value; do
      [ "$jdk_key" = JAVA_VERSION ] && jdk_version=$jdk_value
    done <"$1/release"
  else
    jdk_version=$("$1/bin/javac" -version 2>&1)
    jdk_version=${jdk_version#javac }
  fi
  jdk_version=${jdk_version#\"}
  jdk_version=${jdk_version%%[!0-9]*}
  printf '%s' "$jdk_version"
}

# jdk_serves HOME: true when the JDK there is new enough.
jdk_serves() {
  jdk_found=$(jdk_release "$1")
  [ -n "$jdk_found" ] && [ "$jdk_found" -ge "$SAYSO_JDK_RELEASE" ]
}

# jdk_on_path: prints the home of the java on the PATH, symbolic links followed.
jdk_on_path() {
  jdk_java=$(command -v java 2>/dev/null) || return 0
  jdk_java=$(readlink -f "$jdk_java" 2>/dev/null) || return 0
  printf '%s' "${jdk_java%/bin/java}"
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && jdk_serves "$JAVA_HOME"; then
    printf '%s\n' "$JAVA_HOME"
    return 0
  fi
  jdk_path_home=$(jdk_on_path)
  if [ -n "$jdk_path_home" ] && jdk_serves "$jdk_path_home"; then
    printf '%s\n' "$jdk_path_home"
    return 0
  fi
  for jdk_home in /usr/lib/jvm/* /usr/lib64/jvm/* /opt/* /opt/*/* /usr/local/*jdk* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    "${HOME:-/nonexistent}"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if jdk_serves "$jdk_home"; then
      printf '%s\n' "$jdk_home"
      return 0
    fi
  done
  cat >&2 <<END
Sayso needs a JDK $SAYSO_JDK_RELEASE or newer and found none (looked at JAVA_HOME, java on the PATH, /usr/lib/jvm, /opt,
~/.sdkman/candidates/java, ~/.jdks and /Library/Java/JavaVirtualMachines). Get one in one of these ways, then try again:
  Debian, Ubuntu   apt install temurin-$SAYSO_JDK_RELEASE-jdk     (package source: https://adoptium.net/installation/linux)
  macOS            brew install --cask temurin@$SAYSO_JDK_RELEASE
  any Unix         sdk install java $SAYSO_JDK_RELEASE-tem        (https://sdkman.io)
  by hand          unpack https://adoptium.net/temurin/releases/?version=$SAYSO_JDK_RELEASE and set JAVA_HOME to its folder
END
  return 3
}
