/** The systems that know people: sources, their accounts, and how an account finds its identity. */
@NullMarked
package dev.selfsame.source;

import org.jspecify.annotations.NullMarked;
