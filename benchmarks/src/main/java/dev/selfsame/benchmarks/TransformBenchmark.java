package dev.selfsame.benchmarks;

import dev.selfsame.transform.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Twelve mappings, compiled by the library, written by hand, and worked out from their JSON at each call. */
final class TransformBenchmark implements Benchmark {

    private static final int PEOPLE = 100_000;
    private static final int FEW = 10_000;

    /** So few that a single mapping is measured, and not the way from memory, which is long for the first one of anybody. */
    private static final int NEAR = 500;

    /** Those whose texts have something to fill in. */
    private static final Set<String> TEMPLATES = Set.of("description", "employment");

    @Override
    public List<Target> run(boolean quick) {
        List<Situation> people = TransformPeople.of(quick ? FEW : PEOPLE);
        List<TransformContender> contenders =
                List.of(TransformOurs.contender(), TransformByHand.contender(), TransformInterpreter.contender());
        List<String> all = List.copyOf(contenders.get(0).mappings().keySet());
        List<String> plain =
                all.stream().filter(name -> !TEMPLATES.contains(name)).toList();
        people.forEach(who -> all.forEach(name -> check(contenders, name, who)));
        Timing timing = Timing.of(quick);
        TransformFigures ofAll = TransformFigures.of(timing, contenders, all, people);
        TransformFigures ofPlain = TransformFigures.of(timing, contenders, plain, people);
        TransformFigures.printHead();
        ofAll.print("all " + all.size());
        ofPlain.print("without templates");
        List<Situation> near = people.subList(0, NEAR);
        all.forEach(name -> TransformFigures.of(Timing.of(true), contenders, List.of(name), near)
                .print(name));
        List<Target> targets = new ArrayList<>();
        targets.add(ofAll.target("all mappings", TransformByHand.NAME, 1.0 / 3));
        targets.add(ofPlain.target("mappings without templates", TransformInterpreter.NAME, 20));
        targets.addAll(TransformGrowth.targets(timing, people));
        return targets;
    }

    private static void check(List<TransformContender> contenders, String mapping, Situation who) {
        String expected = contenders.get(0).value(mapping, who);
        for (TransformContender contender : contenders) {
            String found = contender.value(mapping, who);
            if (!Objects.equals(expected, found)) {
                throw new IllegalStateException(
                        mapping + " is \"" + expected + "\", " + contender.name() + ": \"" + found + "\"");
            }
        }
    }
}
