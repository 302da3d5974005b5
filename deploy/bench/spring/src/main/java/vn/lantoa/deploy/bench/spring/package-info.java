/**
 * A neighbour: a plain service on Spring Boot (Spring MVC, Security, Data JPA on HikariCP, Kafka; virtual threads where
 * the JDK has them) that takes posts of one item into the tables of the media-service, as any team could have written
 * it, one transaction for each post. It verifies the token and the role, takes client and agency from it, validates the
 * fields, asks whether the agency is valid on the day and the past is locked, gives the channel its form, warns of
 * codes that are not known, answers a repeated key as before, writes item, revision, submission, line, audit entry and
 * two events, relays these to Kafka and writes an access log. Reference data are cached.
 *
 * <p>Hibernate writes the rows: ids are assigned, so it looks for none, and all inserts go in batches at the end of the
 * transaction. Of a new item that is four questions (key, lock twice, item) and eight inserts. The relay alone is plain
 * JDBC.
 *
 * <p>What it does not do, and the media-service does: other formats, several lines, large bodies, observations, orders,
 * columns, clearances and translations; the one form of texts, tags and addresses; webhooks; metering and quotas;
 * traces and metrics; a deny list; messages in two languages; events parked that Kafka will not take, one relay for all
 * replicas; reading, correcting, withdrawing and locking.
 */
package vn.lantoa.deploy.bench.spring;
