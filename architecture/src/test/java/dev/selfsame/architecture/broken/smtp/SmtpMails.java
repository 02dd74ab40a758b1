package dev.selfsame.architecture.broken.smtp;

public interface SmtpMails {}
