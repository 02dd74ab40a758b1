/** A host as a program: reads a tenant from a folder, tells what it finds, and serves the API. */
@NullMarked
package dev.selfsame.resthost;

import org.jspecify.annotations.NullMarked;
