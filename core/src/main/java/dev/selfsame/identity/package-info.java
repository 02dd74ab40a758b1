/** Who a person is: the identity, its status, its state of processing and its place in the organization. */
@NullMarked
package dev.selfsame.identity;

import org.jspecify.annotations.NullMarked;
