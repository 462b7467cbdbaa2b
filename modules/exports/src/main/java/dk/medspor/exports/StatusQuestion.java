package dk.medspor.exports;

import java.util.Locale;

/** What can be asked of the status, one table each. */
public enum StatusQuestion {
    OVERVIEW,
    EVALUATIONS,
    BOARD,
    FORECAST,
    FUNNEL,
    EFFECT,
    CALLS,
    RECOMMENDATIONS,
    PROCESS_PLANS;

    /** How it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can be asked of one body only. */
    public boolean needsBody() {
        return this == OVERVIEW || this == FORECAST;
    }
}
