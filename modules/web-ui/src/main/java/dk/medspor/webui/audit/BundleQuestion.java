package dk.medspor.webui.audit;

import dk.medspor.audit.bundle.Bundle.Texts;
import dk.medspor.restapi.audit.BundlePeriod;
import dk.medspor.webui.question.TypedDate;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A part of the log as somebody asked for it, whether or not it can be read.
 *
 * @param subject the id of whom or what it is about; everything when empty
 * @param caseReference the case it belongs to; any when empty
 * @param from a day or an instant; the beginning of the log when empty
 * @param to a day or an instant; the end of the log when empty
 * @param texts a name of {@link Texts}; they are shown when empty
 */
record BundleQuestion(String subject, String caseReference, String from, String to, String texts) {

    static final BundleQuestion EMPTY = new BundleQuestion("", "", "", "", "");

    static BundleQuestion in(HttpServletRequest request) {
        return new BundleQuestion(
                typed(request, "subject"),
                typed(request, "caseReference"),
                typed(request, "from"),
                typed(request, "to"),
                typed(request, "texts"));
    }

    private static String typed(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }

    /** What cannot be read, by field, as the last part of a key of words. */
    Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!subject.isEmpty() && id().isEmpty()) {
            wrong.put("subject", "subject");
        }
        if (isUnreadable(from)) {
            wrong.put("from", "day");
        }
        if (isUnreadable(to)) {
            wrong.put("to", "day");
        } else if (endsBeforeItBegins()) {
            wrong.put("to", "order");
        }
        if (!texts.isEmpty() && Arrays.stream(Texts.values()).noneMatch(this::isNamed)) {
            wrong.put("texts", "texts");
        }
        return wrong;
    }

    /** Why nothing answers to it: said at the field that narrows it most. */
    Map<String, String> empty() {
        if (!caseReference.isEmpty()) {
            return Map.of("caseReference", "empty-case");
        }
        return subject.isEmpty()
                ? Map.of("from", "empty-period")
                : Map.of("subject", "empty-subject");
    }

    Optional<UUID> id() {
        try {
            return subject.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    Optional<String> ofCase() {
        return Optional.of(caseReference).filter(it -> !it.isEmpty());
    }

    BundlePeriod period() {
        return new BundlePeriod(Optional.of(iso(from)), Optional.of(iso(to)));
    }

    Texts shown() {
        return texts.isEmpty() ? Texts.SHOWN : Texts.valueOf(texts);
    }

    private boolean isNamed(Texts it) {
        return it.name().equals(texts);
    }

    private static String iso(String typed) {
        return TypedDate.read(typed).map(LocalDate::toString).orElse(typed);
    }

    private static boolean isUnreadable(String typed) {
        return !typed.isEmpty() && TypedDate.read(typed).isEmpty() && instant(typed).isEmpty();
    }

    private static Optional<Instant> instant(String typed) {
        try {
            return Optional.of(Instant.parse(typed));
        } catch (DateTimeParseException notAnInstant) {
            return Optional.empty();
        }
    }

    /**
     * Told of two days only; two instants in the wrong order hold nothing, which is told as well.
     */
    private boolean endsBeforeItBegins() {
        Optional<LocalDate> first = TypedDate.read(from);
        return TypedDate.read(to)
                .filter(last -> first.filter(last::isBefore).isPresent())
                .isPresent();
    }
}
