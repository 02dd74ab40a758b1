package dev.selfsame.transform;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/** A search by RE2/J, which goes over a text once for each match. */
final class LinearSearch extends CommonSearch {

    /** About how many instructions are done in the time of one step of Java's. */
    private static final int INSTRUCTIONS_A_STEP = 4;

    static {
        readEngine(LinearSearch.class.getModule());
    }

    private final Matcher matcher;

    private LinearSearch(CommonPattern pattern, String text, Matcher matcher) {
        super(pattern, text);
        this.matcher = matcher;
    }

    /** RE2/J has no module name for good, so that none can be required: it is read where it is found. */
    private static void readEngine(Module own) {
        own.addReads(LinearSearch.class.getClassLoader().getUnnamedModule());
        Optional.ofNullable(own.getLayer()).stream()
                .flatMap(layer -> layer.modules().stream())
                .filter(module -> module.getPackages().contains("com.google.re2j"))
                .forEach(own::addReads);
    }

    static Engine engine(CommonPattern pattern) {
        Pattern compiled = Pattern.compile(pattern.words());
        int price = 2 + pattern.size() / INSTRUCTIONS_A_STEP;
        return (text, meter) -> new LinearSearch(pattern, text, compiled.matcher(new Watched(text, price, meter)));
    }

    @Override
    public boolean matches() {
        return matcher.matches();
    }

    @Override
    public boolean find() {
        return matcher.find();
    }

    @Override
    public int start() {
        return matcher.start();
    }

    @Override
    public int end() {
        return matcher.end();
    }

    @Override
    Optional<String> group(int number) {
        return Optional.ofNullable(matcher.group(number));
    }
}
