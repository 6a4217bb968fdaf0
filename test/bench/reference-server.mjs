// What a bare Express and pg handler takes for the same query: no session, no audit, no checks, no contract.
import express from 'express'
import pg from 'pg'

const { DATABASE_URL, QUERY, MEMBERSHIP } = process.env
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 })
const app = express()
app.get('/', async (_req, res) => {
  const { rows } = await pool.query(QUERY, [[MEMBERSHIP]])
  res.json(rows)
})
const server = app.listen(0, '127.0.0.1', () => console.log(server.address().port))
