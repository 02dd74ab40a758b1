package dev.selfsame.json;

import java.util.List;

/** One row of a file: the line on which it starts, from 1, and its fields. */
record CsvRow(int line, List<String> fields) {}
