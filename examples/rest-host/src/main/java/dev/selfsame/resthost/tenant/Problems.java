package dev.selfsame.resthost.tenant;

import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong with the data, so that the work can go on; nothing is noted twice. */
final class Problems {

    private final Set<Problem> noted = new LinkedHashSet<>();

    void note(String place, String text) {
        noted.add(new Problem(place, text));
    }

    void note(List<Problem> problems) {
        noted.addAll(problems);
    }

    void note(String place, Refusal refusal) {
        noted.add(Problem.of(place, refusal));
    }

    /** The answer, or nothing and a note. */
    <T> Optional<T> unless(String place, Either<Refusal, T> answer) {
        return answer.peekLeft(refusal -> note(place, refusal)).toJavaOptional();
    }

    List<Problem> all() {
        return new ArrayList<>(noted);
    }
}
