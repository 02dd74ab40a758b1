package dev.selfsame.architecture.broken.jdbc;

import dev.selfsame.architecture.broken.json.JsonIdentities;

/** As the one adapter may. */
public interface KeepsJson {
    JsonIdentities json();
}
