/** The form in which a database keeps states, events and effects as JSON. */
@NullMarked
package dev.selfsame.json.stored;

import org.jspecify.annotations.NullMarked;
