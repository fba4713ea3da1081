import { Controller, Get, Module, Post } from '@nestjs/common';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { Policed, type Policy } from './policy';
import { refuseWithoutPolicy, statedIn } from './stated-policies';

const POLICY: Policy = { name: 'x.y', what: 'Iets doen', who: 'everyone', of: 'any' };

@Controller('v1/stated')
class StatedController {
  @Get(':id')
  @Policed(POLICY)
  one(): string {
    return 'one';
  }
}

@Controller('v1/planted')
class PlantedController {
  @Post('open')
  open(): string {
    return 'open to anybody?';
  }
}

@WebSocketGateway()
class PlantedGateway {
  @SubscribeMessage('planted')
  hear(): void {
    // Never called: what it states is what is looked at.
  }
}

@Module({ controllers: [StatedController] })
class StatedModule {}
@Module({ controllers: [PlantedController] })
class WithController {}
@Module({ providers: [PlantedGateway] })
class WithGateway {}

const within = (planted: object) =>
  ({
    module: class Root {},
    imports: [StatedModule, { module: class Deep {}, imports: [planted] }],
  }) as Parameters<typeof statedIn>[0];

it('finds every route with its policy', () => {
  expect(statedIn(StatedModule)).toEqual([
    {
      kind: 'route',
      method: 'GET',
      path: '/v1/stated/:id',
      handler: 'StatedController.one',
      policy: POLICY,
    },
  ]);
  expect(() => refuseWithoutPolicy(StatedModule)).not.toThrow();
});

it.each([
  ['route', WithController, 'POST /v1/planted/open (PlantedController.open)'],
  ['live message', WithGateway, 'planted  (PlantedGateway.hear)'],
])('refuses to start with a %s that nobody stated a policy for', (_, planted, named) => {
  expect(() => refuseWithoutPolicy(within(planted))).toThrow(named);
  expect(() => refuseWithoutPolicy(within(planted))).not.toThrow('StatedController');
});

it('refuses it also when the module says what it holds only at the start', () => {
  const dynamic = {
    module: class Dynamic {},
    controllers: [PlantedController],
    providers: [PlantedGateway],
  };
  expect(() => refuseWithoutPolicy(within(dynamic))).toThrow(
    /PlantedController[^]*PlantedGateway|PlantedGateway[^]*PlantedController/,
  );
});
