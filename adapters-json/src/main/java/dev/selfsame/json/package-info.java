/** What is written and read as text: the V2024 wire format, configuration documents, and account files. */
@NullMarked
package dev.selfsame.json;

import org.jspecify.annotations.NullMarked;
