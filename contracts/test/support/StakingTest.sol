// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {TransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {Contributor, ServiceNodeParams, Staker} from "../../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../../src/libraries/Bls.sol";
import {G1Point} from "../../src/libraries/G1.sol";
import {RewardRatePool} from "../../src/RewardRatePool.sol";
import {ServiceNodeContributionFactory} from "../../src/ServiceNodeContributionFactory.sol";
import {ServiceNodeRewards} from "../../src/ServiceNodeRewards.sol";
import {SESH} from "../../src/SESH.sol";
import {BlsSigner} from "./BlsSigner.sol";
import {TestBase} from "./TestBase.sol";

/// @title The whole system behind its proxies, with nodes that really sign.
abstract contract StakingTest is TestBase {
    uint256 internal constant REQUIREMENT = 25_000e9;
    uint256 internal constant POOL_BALANCE = 40_000_000e9;
    uint256 internal constant FLOAT = 2_000_000e9;
    uint256 internal constant NOW = 1_900_000_000;
    uint16 internal constant FEE = 500;

    /// @dev Owns the contracts; the test contract itself stands for the bridge.
    address internal immutable owner = wallet(0xB055);
    address internal immutable upgrader = wallet(0xADA1);

    SESH internal token;
    RewardRatePool internal pool;
    ServiceNodeRewards internal rewards;
    ServiceNodeContributionFactory internal factory;

    /// @dev Secret BLS key of each listed node.
    mapping(uint64 id => uint256 secretKey) internal secretKeyOf;

    function setUp() public virtual {
        vm.warp(NOW);
        vm.roll(1000);
        vm.startPrank(owner);
        token = SESH(_proxy(_tokenCode(), abi.encodeCall(SESH.initialize, (address(this), wallet(0x11)))));
        pool = RewardRatePool(
            _proxy(
                address(new RewardRatePool()),
                abi.encodeCall(RewardRatePool.initialize, (owner, address(token)))
            )
        );
        rewards = ServiceNodeRewards(_proxy(_rewardsCode(), _rewardsSetup()));
        factory = ServiceNodeContributionFactory(
            _proxy(
                address(new ServiceNodeContributionFactory()),
                abi.encodeCall(ServiceNodeContributionFactory.initialize, (address(rewards)))
            )
        );
        pool.setBeneficiary(address(rewards));
        rewards.start();
        vm.stopPrank();

        token.bridgeMint(address(pool), POOL_BALANCE);
        token.bridgeMint(address(rewards), FLOAT);
    }

    function _tokenCode() internal virtual returns (address) {
        return address(new SESH());
    }

    function _rewardsCode() internal virtual returns (address) {
        return address(new ServiceNodeRewards());
    }

    function _rewardsSetup() internal view returns (bytes memory) {
        return
            abi.encodeCall(
                ServiceNodeRewards.initialize,
                (address(token), address(pool), REQUIREMENT, 10, 3, 17, 9980)
            );
    }

    function _proxy(address implementation, bytes memory setup) internal returns (address) {
        return address(new TransparentUpgradeableProxy(implementation, upgrader, setup));
    }

    // Keys: everything about a node follows from its number.

    function secretKey(uint256 number) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("BLS", number))) % BlsSigner.ORDER;
    }

    function blsKey(uint256 number) internal view returns (G1Point memory) {
        return BlsSigner.publicKey(secretKey(number));
    }

    /// @return The sum of the BLS keys of the nodes first … last.
    function keySum(uint256 first, uint256 last) internal view returns (G1Point memory) {
        uint256 sum;
        for (uint256 number = first; number <= last; ++number) {
            sum = addmod(sum, secretKey(number), BlsSigner.ORDER);
        }
        return BlsSigner.publicKey(sum);
    }

    function ed25519Key(uint256 number) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("Ed25519", number)));
    }

    function nodeParams(uint256 number) internal pure returns (ServiceNodeParams memory) {
        return ServiceNodeParams(ed25519Key(number), number + 1, number + 2, FEE);
    }

    /// @return Proof of possession that lets `operator` register the node.
    function proof(uint256 number, address operator) internal view returns (BLSSignatureParams memory) {
        G1Point memory key = blsKey(number);
        bytes memory message = abi.encodePacked(
            rewards.proofOfPossessionTag(),
            key.X,
            key.Y,
            operator,
            ed25519Key(number)
        );
        return BlsSigner.sign(secretKey(number), message, rewards.hashToG2Tag());
    }

    // Signatures of the network: of all listed nodes but the absent ones.

    function rewardSignature(
        address recipient,
        uint256 amount,
        uint64[] memory absent
    ) internal view returns (BLSSignatureParams memory) {
        return networkSignature(abi.encodePacked(rewards.rewardTag(), recipient, amount), absent);
    }

    function exitSignature(
        G1Point memory key,
        uint256 timestamp,
        uint64[] memory absent
    ) internal view returns (BLSSignatureParams memory) {
        return networkSignature(abi.encodePacked(rewards.exitTag(), key.X, key.Y, timestamp), absent);
    }

    function liquidationSignature(
        G1Point memory key,
        uint256 timestamp,
        uint64[] memory absent
    ) internal view returns (BLSSignatureParams memory) {
        return networkSignature(abi.encodePacked(rewards.liquidateTag(), key.X, key.Y, timestamp), absent);
    }

    function networkSignature(
        bytes memory message,
        uint64[] memory absent
    ) internal view returns (BLSSignatureParams memory) {
        (uint64[] memory ids, ) = rewards.allServiceNodeIDs();
        uint256 sum;
        for (uint256 i = 0; i < ids.length; ++i) sum = addmod(sum, secretKeyOf[ids[i]], BlsSigner.ORDER);
        for (uint256 i = 0; i < absent.length; ++i) {
            sum = addmod(sum, BlsSigner.ORDER - secretKeyOf[absent[i]], BlsSigner.ORDER);
        }
        return BlsSigner.sign(sum, message, rewards.hashToG2Tag());
    }

    function nobody() internal pure returns (uint64[] memory) {
        return new uint64[](0);
    }

    function only(uint64 id) internal pure returns (uint64[] memory ids) {
        ids = new uint64[](1);
        ids[0] = id;
    }

    // Steps that many tests share.

    /// @notice Replaces the rewards contract by one that the test contract owns and that is not started.
    function useUnstartedRewards() internal {
        rewards = ServiceNodeRewards(_proxy(address(new ServiceNodeRewards()), _rewardsSetup()));
    }

    function pauseRewards() internal {
        vm.prank(owner);
        rewards.pause();
    }

    function fund(address account, address spender, uint256 amount) internal {
        token.bridgeMint(account, amount);
        vm.prank(account);
        token.approve(spender, amount);
    }

    /// @notice Registers a node staked by one wallet.
    function addNode(uint256 number, address operator) internal returns (uint64 id) {
        return addNode(number, operator, new Contributor[](0));
    }

    function addNode(
        uint256 number,
        address operator,
        Contributor[] memory contributors
    ) internal returns (uint64 id) {
        fund(operator, address(rewards), rewards.stakingRequirement());
        address signer = contributors.length == 0 ? operator : contributors[0].staker.addr;
        BLSSignatureParams memory signature = proof(number, signer);
        G1Point memory key = blsKey(number);
        id = rewards.nextServiceNodeID();
        vm.prank(operator);
        rewards.addBLSPublicKey(key, signature, nodeParams(number), contributors);
        secretKeyOf[id] = secretKey(number);
    }

    /// @notice Registers `count` nodes of numbers and operators 1, 2, …; on a fresh system their ids are the same.
    function addNodes(uint256 count) internal {
        for (uint256 number = 1; number <= count; ++number) addNode(number, wallet(number));
    }

    /// @notice Proves a lifetime total by a signature of the whole network.
    function prove(address recipient, uint256 lifetime) internal {
        rewards.updateRewardsBalance(
            recipient,
            lifetime,
            rewardSignature(recipient, lifetime, nobody()),
            nobody()
        );
    }

    /// @return contributors wallets 101, 102, … that pay their rewards to wallets 201, 202, …
    function contributorsWith(
        uint256[] memory stakes
    ) internal pure returns (Contributor[] memory contributors) {
        contributors = new Contributor[](stakes.length);
        for (uint256 i = 0; i < stakes.length; ++i) {
            contributors[i] = Contributor(Staker(wallet(101 + i), wallet(201 + i)), stakes[i]);
        }
    }

    function pair(uint256 first, uint256 second) internal pure returns (uint256[] memory values) {
        values = new uint256[](2);
        (values[0], values[1]) = (first, second);
    }

    function assertSameKey(G1Point memory left, G1Point memory right, string memory what) internal pure {
        vm.assertEq(abi.encode(left), abi.encode(right), what);
    }

    function assertBalance(address account, uint256 expected, string memory what) internal view {
        vm.assertEq(token.balanceOf(account), expected, what);
    }
}
