package dev.selfsame.transform;

import dev.selfsame.transform.Regex.RegexTrouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A search by Java, which may go back over a text again and again. */
record JavaSearch(Matcher matcher) implements Search {

    private static final int FREE_STEPS_A_LOOK = 4;
    /** Nothing is looked at beyond the end of a text, however long the pattern goes on there. */
    private static final int CHARACTERS_A_LOOK = 16;

    private static final Pattern QUOTED = Pattern.compile("[^A-Za-z '/-].*", Pattern.DOTALL);

    /** Steps without a look at the text are paid for with the look before them, or for each place to start from. */
    static Engine engine(String pattern) {
        Pattern compiled = compiled(pattern);
        long free = FreeSteps.of(pattern) / FREE_STEPS_A_LOOK;
        long price = 1 + free + pattern.length() / CHARACTERS_A_LOOK;
        return (text, meter) -> {
            meter.spend((text.length() + 1L) * free);
            return new JavaSearch(compiled.matcher(new Watched(text, price, meter)));
        };
    }

    private static Pattern compiled(String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException wrong) {
            throw new RegexTrouble("is wrong: " + withoutQuotes(wrong.getDescription()));
        } catch (RuntimeException wrong) {
            throw new RegexTrouble("is wrong");
        } catch (StackOverflowError deep) {
            throw new RegexTrouble("is nested too deep");
        }
    }

    /** Names within the pattern are quoted, and may come from data. */
    private static String withoutQuotes(String description) {
        return QUOTED.matcher(description).replaceFirst("").trim();
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
    public void appendReplacement(StringBuilder result, String replacement) {
        matcher.appendReplacement(result, replacement);
    }

    @Override
    public StringBuilder appendTail(StringBuilder result) {
        return matcher.appendTail(result);
    }
}
