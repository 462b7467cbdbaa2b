package dk.medspor.recommendations;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A recommendation of Skovby Kommune, which does not exist, and the plan of its process. */
public final class Skovby {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final LocalDate TOMORROW = TODAY.plusDays(1);
    public static final LocalDate DRAFTED_ON = LocalDate.of(2024, 1, 8);

    public static final MedBodyId HMU = new MedBodyId(new UUID(0, 1));
    public static final MedBodyId LMU = new MedBodyId(new UUID(0, 2));
    public static final RecommendationId ID = new RecommendationId(new UUID(5, 1));
    public static final ProcessPlanId PLAN = new ProcessPlanId(new UUID(6, 1));

    public static final Protected<String> WORDS = Protected.text("Alle får en makker");
    public static final Protected<String> REASON = Protected.text("Skrivefejl");
    public static final Forum DIRECTORS =
            new Forum(Forum.Kind.EXECUTIVE_BOARD, Optional.empty(), Optional.empty());

    private Skovby() {}

    /** A template with nothing but a theme and a title. */
    public static Template template(String title) {
        return new Template(
                Protected.text("God begyndelse"),
                Optional.empty(),
                Optional.empty(),
                Protected.text(title),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** So many days after the drafting. */
    public static LocalDate day(int after) {
        return DRAFTED_ON.plusDays(after);
    }

    public static DueTime due(String words, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new DueTime(Protected.text(words), from, to, Optional.empty());
    }
}
