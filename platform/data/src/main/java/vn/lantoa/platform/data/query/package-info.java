/** Lists out of the database: conditions, a stable order, one page. */
package vn.lantoa.platform.data.query;
