/** What others own and a post is judged by. */
package vn.lantoa.deploy.bench.spring.reference;
