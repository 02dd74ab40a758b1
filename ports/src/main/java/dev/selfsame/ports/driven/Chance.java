package dev.selfsame.ports.driven;

/** Where ids and secrets come from. */
public interface Chance {

    /** A new id: 32 hexadecimal digits. */
    String id();

    /** Unpredictable bytes. */
    byte[] bytes(int length);
}
