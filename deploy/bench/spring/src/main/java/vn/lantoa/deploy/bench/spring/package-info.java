/**
 * A neighbour: a plain service on Spring MVC, JdbcTemplate and HikariCP that takes posts of one item into the tables of
 * the media-service, as any team could have written it. It knows nothing of tokens and channels, and has no relay.
 */
package vn.lantoa.deploy.bench.spring;
