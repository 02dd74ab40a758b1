package dev.selfsame.transform;

/** An error on its way to the one who asked; without a stack, since it is as usual as a value. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TransformError error;

    Failure(TransformError error) {
        super(error.reason(), null, false, false);
        this.error = error;
    }

    TransformError error() {
        return error;
    }
}
