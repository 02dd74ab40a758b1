/** Mail over SMTP: what invitations and verifications say, in whose language, and how they get to a server. */
@NullMarked
package dev.selfsame.smtp;

import org.jspecify.annotations.NullMarked;
