package dk.medspor.minutesimport.parsing;

import java.util.regex.Pattern;

/** How an address on the web is written. */
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

    private Addresses() {}

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
