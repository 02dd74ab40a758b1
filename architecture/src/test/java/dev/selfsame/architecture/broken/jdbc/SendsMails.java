package dev.selfsame.architecture.broken.jdbc;

import dev.selfsame.architecture.broken.smtp.SmtpMails;

interface SendsMails {
    SmtpMails mails();
}
