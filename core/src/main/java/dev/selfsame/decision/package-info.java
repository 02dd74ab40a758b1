/** What each use case decides: pure functions from what is known to what changes. */
@NullMarked
package dev.selfsame.decision;

import org.jspecify.annotations.NullMarked;
