/** Work that takes a while, with its progress and its messages. */
@NullMarked
package dev.selfsame.task;

import org.jspecify.annotations.NullMarked;
