package vn.lantoa.deploy.embedded.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a health address. */
public final class HttpProbe {

    private static final int PATIENCE_MILLIS = 2_000;

    private HttpProbe() {}

    /** Whether a GET is answered by 200; false also when nobody listens or the answer takes longer than two seconds. */
    public static boolean answersOk(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
