/** What a person is responsible for, and what therefore blocks a deletion. */
@NullMarked
package dev.selfsame.ownership;

import org.jspecify.annotations.NullMarked;
