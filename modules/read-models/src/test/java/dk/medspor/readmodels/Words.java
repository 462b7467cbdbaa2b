package dk.medspor.readmodels;

import java.util.Random;

/** Words to say. */
final class Words {

    private static final int DIFFERENT = 50;

    private Words() {}

    /** The same words each time; the first is always "ro". */
    static Object[] some(int count) {
        Random random = new Random(count);
        Object[] words = new Object[count];
        for (int word = 0; word < count; word++) {
            words[word] = word == 0 ? "ro" : "ord" + random.nextInt(DIFFERENT);
        }
        return words;
    }
}
