/** The V2024 Identities API over HTTP: who may ask, how often, and what is answered. */
@NullMarked
package dev.selfsame.resthost.http;

import org.jspecify.annotations.NullMarked;
