package dk.medspor.restapi.status;

import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Verdict;
import dk.medspor.status.Answer;
import dk.medspor.status.funnel.Funnel;
import dk.medspor.status.funnel.LeadTime;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the initiatives stood on a day, and how long they took to come there. */
record FunnelResponse(
        LocalDate on,
        long position,
        Map<InitiativeState, Long> states,
        Map<Verdict, Long> verdicts,
        List<Days> leadTimes) {

    /**
     * How many days a step takes.
     *
     * @param count of how many initiatives both days are known
     */
    record Days(
            LeadTime.Step step,
            int count,
            Optional<Long> medianDays,
            Optional<Long> ninetiethPercentileDays) {

        static Days of(LeadTime it) {
            return new Days(it.step(), it.count(), it.median(), it.ninetiethPercentile());
        }
    }

    static FunnelResponse of(Answer<Funnel> answer, LocalDate on) {
        Funnel funnel = answer.value();
        return new FunnelResponse(
                on,
                answer.position(),
                all(InitiativeState.class, funnel.states()),
                all(Verdict.class, funnel.verdicts()),
                funnel.leadTimes().stream().map(Days::of).toList());
    }

    /** Zeros are said, too. */
    private static <E extends Enum<E>> Map<E, Long> all(Class<E> type, Map<E, Long> counts) {
        Map<E, Long> all = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            all.put(value, counts.getOrDefault(value, 0L));
        }
        return all;
    }
}
