/** A tenant as a folder describes it: its documents, its people's accounts, and the host's own settings. */
@NullMarked
package dev.selfsame.resthost.tenant;

import org.jspecify.annotations.NullMarked;
