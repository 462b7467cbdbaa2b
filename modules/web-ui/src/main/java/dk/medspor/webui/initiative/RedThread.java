package dk.medspor.webui.initiative;

import dk.medspor.initiatives.Closing;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From what was said to the verdict, and to what is owed next, in order of time. */
record RedThread(List<Stage> stages) {

    /**
     * One stage of the way.
     *
     * @param name of its words
     * @param on when it was, or is to be; empty when nobody has said
     * @param cycle which one, for an evaluation
     * @param reached whether it lies behind
     */
    record Stage(
            String name,
            Optional<LocalDate> on,
            int cycle,
            Optional<Verdict> verdict,
            boolean reached) {

        static Stage of(String name, LocalDate on) {
            return new Stage(name, Optional.of(on), 0, Optional.empty(), true);
        }

        private static Stage of(Obligation it) {
            return it.closedBy()
                    .map(by -> closed(it, by))
                    .orElseGet(
                            () ->
                                    new Stage(
                                            "due",
                                            Optional.of(it.due()),
                                            it.cycle(),
                                            Optional.empty(),
                                            false));
        }

        private static Stage closed(Obligation it, Closing by) {
            return new Stage(
                    it.evaluation().isPresent() ? "evaluated" : "closed",
                    Optional.of(by.on()),
                    it.cycle(),
                    it.evaluation().map(Evaluation::verdict),
                    true);
        }
    }

    static RedThread of(InitiativeDossier it, List<SourceOfInitiative> sources) {
        return new RedThread(
                Stream.of(
                                sources.stream()
                                        .map(SourceOfInitiative::on)
                                        .distinct()
                                        .sorted()
                                        .map(on -> Stage.of("said", on)),
                                it.identity().proposedOn().stream()
                                        .map(on -> Stage.of("proposed", on)),
                                it.adoptedOn().stream().map(on -> Stage.of("adopted", on)),
                                it.chain().stream()
                                        .map(ObligationChain::startedOn)
                                        .map(on -> Stage.of("started", on)),
                                it.chain().stream()
                                        .flatMap(chain -> chain.obligations().stream())
                                        .map(Stage::of))
                        .flatMap(stages -> stages)
                        .toList());
    }
}
