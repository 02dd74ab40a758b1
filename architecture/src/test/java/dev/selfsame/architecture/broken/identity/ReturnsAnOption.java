package dev.selfsame.architecture.broken.identity;

import io.vavr.control.Option;

public interface ReturnsAnOption {
    Option<String> alias();
}
