package dk.medspor.webui.frame;

/** Addresses that several pages lead to. */
public final class Places {

    /** Where everybody begins. */
    public static final String FRONT = "/status/overview";

    private Places() {}
}
