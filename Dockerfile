# One image, two entry points: dist/apps/api/src/main.js (API, live board and dashboard) and
# dist/apps/api/src/worker.js (numbers changes for the live boards).

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package may run code of its own during the install; the build does not need it.
RUN npm ci --ignore-scripts --include=dev
COPY tsconfig.base.json tsconfig.json swc.config.js ./
COPY tools ./tools
COPY libs ./libs
COPY apps ./apps
RUN node tools/build.mjs

FROM node:22-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The optional packages are the embedded PostgreSQL: here the database is a service of its own.
RUN npm ci --ignore-scripts --omit=dev --omit=optional

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# The running product reads its version here.
COPY package.json LICENSE ./
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
