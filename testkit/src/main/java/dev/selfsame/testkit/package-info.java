/** Tests of a team's own transforms and mappings, from its exported configuration. */
@NullMarked
package dev.selfsame.testkit;

import org.jspecify.annotations.NullMarked;
