// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {PausableUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import {IServiceNodeContribution, ReservedContributor} from "../src/interfaces/IServiceNodeContribution.sol";
import {IServiceNodeRewards, ServiceNodeParams} from "../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../src/libraries/Bls.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {ServiceNodeContribution} from "../src/ServiceNodeContribution.sol";
import {ServiceNodeContributionFactory} from "../src/ServiceNodeContributionFactory.sol";
import {ContributionTest} from "./support/ContributionTest.sol";
import {Logged} from "./support/TestBase.sol";

contract ServiceNodeContributionFactoryTest is ContributionTest {
    struct Terms {
        G1Point key;
        BLSSignatureParams signature;
        ServiceNodeParams params;
        ReservedContributor[] reserved;
        bool manualFinalize;
    }

    function terms() private view returns (Terms memory t) {
        t.key = blsKey(1);
        t.signature = proof(1, operator);
        t.params = nodeParams(1);
    }

    function deploy(Terms memory t) private returns (ServiceNodeContribution) {
        vm.prank(operator);
        return
            ServiceNodeContribution(
                factory.deploy(t.key, t.signature, t.params, t.reserved, t.manualFinalize)
            );
    }

    function newFactory(address rewardsContract) private returns (ServiceNodeContributionFactory) {
        return
            ServiceNodeContributionFactory(
                _proxy(
                    address(new ServiceNodeContributionFactory()),
                    abi.encodeCall(ServiceNodeContributionFactory.initialize, (rewardsContract))
                )
            );
    }

    function test_error_initialised_twice() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        factory.initialize(address(rewards));
    }

    function test_error_paused() public {
        vm.prank(owner);
        factory.pause();
        Terms memory t;
        vm.expectRevert(PausableUpgradeable.EnforcedPause.selector);
        deploy(t);
    }

    function test_error_no_rewards_contract() public {
        Terms memory t = terms();
        factory = newFactory(address(0));
        vm.expectRevert(reason("Shared: Zero-address is not permitted"));
        deploy(t);
    }

    function test_error_rewards_contract_without_seats() public {
        Terms memory t = terms();
        vm.mockCall(address(rewards), abi.encodeCall(rewards.maxContributors, ()), abi.encode(0));
        vm.expectRevert(reason("Shared: uint input is empty"));
        deploy(t);
    }

    function test_error_proof_for_another_wallet() public {
        Terms memory t = terms();
        t.signature = proof(1, alice);
        t.params.fee = 10001;
        vm.expectRevert(IServiceNodeRewards.InvalidBLSProofOfPossession.selector);
        deploy(t);
    }

    function testFuzz_error_fee_above_all(uint16 fee) public {
        Terms memory t = terms();
        t.params.fee = uint16(bound(fee, 10001, type(uint16).max));
        t.reserved = new ReservedContributor[](11);
        vm.expectRevert(
            abi.encodeWithSelector(
                IServiceNodeContribution.FeeExceedsPossibleValue.selector,
                t.params.fee,
                10000
            )
        );
        deploy(t);
    }

    function test_error_too_many_reservations() public {
        Terms memory t = terms();
        t.reserved = new ReservedContributor[](11);
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeContribution.TooManyReservedContributors.selector, 11, 10)
        );
        deploy(t);
    }

    function test_error_strangers_have_no_power() public {
        bytes[5] memory calls = [
            abi.encodeCall(factory.pause, ()),
            abi.encodeCall(factory.unpause, ()),
            abi.encodeCall(factory.transferOwnership, (alice)),
            abi.encodeCall(factory.acceptOwnership, ()),
            abi.encodeCall(factory.renounceOwnership, ())
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(alice);
            (bool success, bytes memory answer) = address(factory).call(calls[i]);
            vm.assertFalse(success, "a stranger succeeded");
            vm.assertEq(
                answer,
                abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, alice),
                "answer"
            );
        }
    }

    function test_logs_of_a_deployment() public {
        Terms memory t = terms();
        vm.recordLogs();
        address created = address(deploy(t));

        Logged[] memory expected = new Logged[](7);
        expected[0] = Logged(created, IServiceNodeContribution.UpdateReservedContributors.selector);
        expected[1] = Logged(created, IServiceNodeContribution.Reset.selector);
        expected[2] = Logged(created, IServiceNodeContribution.UpdatePubkeys.selector);
        expected[3] = Logged(created, IServiceNodeContribution.UpdateFee.selector);
        expected[4] = Logged(created, IServiceNodeContribution.UpdateReservedContributors.selector);
        expected[5] = Logged(created, IServiceNodeContribution.UpdateManualFinalize.selector);
        expected[6] = Logged(
            address(factory),
            ServiceNodeContributionFactory.NewServiceNodeContributionContract.selector
        );
        assertLogs(expected);
    }

    function testFuzz_freezes_terms_and_figures(uint16 fee, bool manual, uint256 requirement) public {
        requirement = bound(requirement, 1, 1e24);
        vm.prank(owner);
        rewards.setStakingRequirement(requirement);
        Terms memory t = terms();
        t.params.fee = uint16(bound(fee, 0, 10000));
        t.manualFinalize = manual;
        ServiceNodeContribution created = deploy(t);

        vm.assertTrue(factory.owns(address(created)), "owned");
        vm.assertTrue(factory.deployedContracts(address(created)), "remembered");
        vm.assertFalse(factory.owns(operator), "not owned");
        vm.assertEq(created.operator(), operator, "operator");
        vm.assertEq(address(created.stakingRewardsContract()), address(rewards), "rewards contract");
        vm.assertEq(address(created.SESH()), address(token), "token");
        vm.assertEq(created.stakingRequirement(), requirement, "requirement");
        vm.assertEq(created.maxContributors(), 10, "seats");
        vm.assertTrue(created.manualFinalize() == manual, "start mode");
        vm.assertEq(abi.encode(created.serviceNodeParams()), abi.encode(t.params), "parameters");
        vm.assertEq(abi.encode(created.blsSignature()), abi.encode(t.signature), "proof");
        (uint256 x, uint256 y) = created.blsPubkey();
        assertSameKey(G1Point(x, y), t.key, "key");
        vm.assertEq(uint256(created.status()), 0, "status");
        vm.assertEq(created.WITHDRAWAL_DELAY(), 86400, "delay");
        vm.assertEq(created.MAX_FEE(), 10000, "largest fee");
    }

    function test_the_same_keys_serve_any_number_of_contracts() public {
        addNode(1, operator);
        ServiceNodeContribution first = deploy(terms());
        ServiceNodeContribution second = deploy(terms());
        vm.assertTrue(address(first) != address(second), "two contracts");
    }

    function test_the_event_names_contract_keys_and_operator() public {
        Terms memory t = terms();
        vm.recordLogs();
        address created = address(deploy(t));
        bytes32 topic = vm.getRecordedLogs()[6].topics[1];
        vm.assertEq(topic, bytes32(uint256(uint160(created))), "indexed address");
    }

    function test_unpaused_it_deploys_again() public {
        vm.startPrank(owner);
        factory.pause();
        factory.unpause();
        vm.stopPrank();
        vm.assertTrue(address(deploy(terms())) != address(0), "deployed");
        vm.assertEq(factory.VERSION(), 1, "version");
        vm.assertEq(address(factory.stakingRewardsContract()), address(rewards), "rewards contract");
    }
}
