package dev.selfsame.transform;

/**
 * A text, each look at which is paid for.
 *
 * @param price of a look
 */
record Watched(String text, long price, Regex.Meter meter) implements CharSequence {

    @Override
    public char charAt(int index) {
        meter.spend(price);
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
