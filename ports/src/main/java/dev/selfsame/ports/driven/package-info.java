/** What adapters implement: stores, the journal, and what lies outside. */
@NullMarked
package dev.selfsame.ports.driven;

import org.jspecify.annotations.NullMarked;
