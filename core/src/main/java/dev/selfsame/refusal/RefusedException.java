package dev.selfsame.refusal;

/** A refusal for hosts that prefer exceptions: {@code .getOrElseThrow(RefusedException::new)}. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.explanation());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
