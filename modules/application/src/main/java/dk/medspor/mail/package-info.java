/** What Medspor sends by mail, each once; nothing where no operator has named a mail server. */
@NullMarked
package dk.medspor.mail;

import org.jspecify.annotations.NullMarked;
