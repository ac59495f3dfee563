#!/usr/bin/env python3
"""Counts in how many texts a stem stands, for org.sayso.corroboration.event.WordCounts.

    word-counts/count.py DATA > core/src/main/resources/org/sayso/corroboration/event/word-counts.tsv

DATA holds polnear/train, wikinews/wikinews_2019.csv and reports/*.txt. Stems are those of
org.sayso.corroboration.event.Stems, over the letters A to Z.
"""
import collections
import csv
import glob
import re
import sys

PAGE = 3000  # letters of a country report that count as one text
FEWEST = 5
ENDINGS = ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly")


def stem(word):
    if not word.isdigit():
        for ending in ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                return word[: -len(ending)]
    return word


def texts(data):
    for name in sorted(glob.glob(data + "/polnear/train/**/*.txt", recursive=True)):
        with open(name, errors="replace") as file:
            yield file.read()
    csv.field_size_limit(10**9)
    with open(data + "/wikinews/wikinews_2019.csv") as file:
        yield from (" ".join(row) for row in csv.reader(file))
    for name in sorted(glob.glob(data + "/reports/*.txt")):
        with open(name) as file:
            report = file.read()
        yield from (report[at : at + PAGE] for at in range(0, len(report), PAGE))


def main(data):
    counts, number = collections.Counter(), 0
    for text in texts(data):
        number += 1
        words = re.findall(r"[A-Za-z]+|\d+", text)
        counts.update({stem(word.lower()) for word in words if len(word) > 1})
    print("# In how many of so many texts a stem stands; stems of fewer than five texts are left out.")
    print(
        "# Counted by word-counts/count.py over the training part of PolNeAR, Wikinews of 2019 and"
        " country reports of the US State Department in pages."
    )
    print(f"texts\t{number}")
    for word in sorted(word for word, count in counts.items() if count >= FEWEST and word.isascii()):
        print(f"{word}\t{counts[word]}")


main(sys.argv[1])
